<?php
/**
 * Mount points that people write by hand: <div data-mild="contact"></div>.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Gives them the configuration, and the content to those that have none. The settings win over what is
 * written there: an author must not lead what patients send to another place.
 *
 * @param string $html The content of a page, before blocks and shortcodes are run.
 * @return string
 */
function mild_widgets_fill_mount_points( $html ) {
	if ( false === strpos( $html, 'data-mild' ) ) {
		return $html;
	}
	$attributes = '(?:[^>"\']|"[^"]*"|\'[^\']*\')*';
	$blank      = '(?:\s|&nbsp;|\xc2\xa0|<br\s*/?>|</?p>)*';
	$filled     = preg_replace_callback( "~<div(\\s$attributes)>({$blank}</div>)?~i", 'mild_widgets_fill_mount_point', $html );
	return null === $filled ? $html : $filled;
}
add_filter( 'the_content', 'mild_widgets_fill_mount_points', 8 );

/**
 * Fills one.
 *
 * @param string[] $found The start tag, its attributes, and what follows where it is empty.
 * @return string
 */
function mild_widgets_fill_mount_point( $found ) {
	$written = array();
	foreach ( wp_kses_hair( $found[1], wp_allowed_protocols() ) as $name => $attribute ) {
		$written[ strtolower( $name ) ] = html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	$name = isset( $written['data-mild'] ) ? $written['data-mild'] : '';
	if ( ! in_array( $name, array( 'info', 'risks', 'contact' ), true ) ) {
		return $found[0];
	}
	mild_widgets_enqueue();
	$given = array();
	foreach ( $written as $key => $value ) {
		if ( 0 === strpos( $key, 'data-' ) ) {
			$given[ substr( $key, 5 ) ] = '' === $value ? 'true' : $value;
		}
	}
	$own                       = mild_widgets_own_attributes( $name, $given );
	list( $language, $inside ) = mild_widgets_inside( $name, $own );
	$kept                      = array_intersect_key( $written, array_flip( array( 'id', 'class', 'lang', 'dir', 'hidden' ) ) );
	$attributes                = array( 'data-mild' => $name ) + $kept + $language + mild_widgets_as_data( mild_widgets_configuration() + $own );
	return '<div' . mild_widgets_write( $attributes ) . '>' . ( isset( $found[2] ) ? "$inside</div>" : '' );
}
