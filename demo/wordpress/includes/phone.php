<?php
/**
 * Phone numbers, by the rules of the script's own src/contact/tel-url.ts.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The URL that dials a phone number: letters by the keypad, an extension as ";ext=".
 * Digits are written as 0-9, since \d would be those of every script.
 *
 * @param string $phone As a clinic writes it.
 * @return string Empty where it is not one number alone.
 */
function mild_widgets_tel_url( $phone ) {
	$main      = mild_widgets_trim( $phone );
	$extension = '';
	if ( preg_match( '/^(?|(.*?)[\s,;]+x|(.*?[0-9])x|(.*?)[\s,;]*(?:#|ext(?:\.|ensi[oó]n)?))[\s=:]*([0-9]{1,7})$/iuD', $main, $found ) ) {
		list( , $main, $extension ) = $found;
	}
	if ( ! preg_match( '/^\(?\+?[0-9(][0-9A-Z\s()\.\/·\x{2010}-\x{2015}-]*$/uD', $main ) || preg_match( '/(?:[0-9][^0-9\/]*){7}\/(?:[^0-9]*[0-9]){4}/u', $main ) ) {
		return '';
	}
	$plus    = false !== strpos( $main, '+' ) ? '+' : '';
	$symbols = preg_replace( '/[^0-9A-Z]/', '', $plus ? preg_replace( '/\(0\)/', '', $main, 1 ) : $main );
	// A number with letters, such as 1-800-CONTACTS, may have some more than are dialed.
	$longest = preg_match( '/[A-Z]/', $symbols ) ? 12 : 15;
	if ( ! preg_match( '/^[0-9]{3}/', $symbols ) || strlen( $symbols ) < 7 || strlen( $symbols ) > $longest ) {
		return '';
	}
	$digits = strtr( $symbols, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '22233344455566677778889999' );
	return "tel:$plus$digits" . ( '' === $extension ? '' : ";ext=$extension" );
}
