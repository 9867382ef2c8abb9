<?php
/**
 * What a message may be: by the JSON Schema that the build makes of the form's own, and by the rules between fields.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/** A blank as JavaScript has it, for a pattern that reads UTF-8. */
const MILD_WIDGETS_BLANK = '[\x09-\x0d\p{Z}\x{feff}]';

/**
 * A text without blanks at the ends. Reads each blank once, however many there are in the middle.
 *
 * @param string $text A text.
 * @return string
 */
function mild_widgets_trim( $text ) {
	$blank = MILD_WIDGETS_BLANK;
	return preg_replace( "/^$blank++|(?<!$blank)$blank++$/uD", '', $text );
}

/**
 * A text without what is invisible and comes with what a person pastes.
 *
 * @param string $text A text.
 * @return string
 */
function mild_widgets_visible( $text ) {
	return preg_replace( '/[\x{00ad}\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2060}-\x{2069}\x{feff}]/u', '', $text );
}

/**
 * Checks a message.
 *
 * @param array $data     What was sent.
 * @param bool  $consents Whether the form asks for consent.
 * @return array The message by key, with what else was sent as "extra"; and the problems by key, each a code
 *               of the form's words, or an empty text.
 */
function mild_widgets_check( $data, $consents ) {
	$schema   = mild_widgets_read( 'submission.schema.json' );
	$message  = array( 'extra' => mild_widgets_extra( array_diff_key( $data, $schema['properties'] ) ) );
	$problems = array();
	foreach ( $schema['properties'] as $key => $rule ) {
		$value = isset( $data[ $key ] ) ? $data[ $key ] : null;
		if ( is_string( $value ) && in_array( $key, array( 'name', 'email', 'phone', 'message' ), true ) ) {
			$value = mild_widgets_trim( in_array( $key, array( 'email', 'phone' ), true ) ? mild_widgets_visible( $value ) : $value );
		}
		if ( null === $value && ! in_array( $key, $schema['required'], true ) ) {
			continue;
		}
		if ( 'id' === $key && is_string( $value ) ) {
			$value = strtolower( $value ); // WordPress knows no others.
		}
		$result = mild_widgets_is_of_type( $value, $rule['type'] ) ? rest_validate_value_from_schema( $value, $rule, $key ) : new WP_Error( 'rest_invalid_type' );
		if ( is_wp_error( $result ) ) {
			$problems[ $key ] = mild_widgets_problem_code( $key, $result->get_error_code() );
		} else {
			$message[ $key ] = $value;
		}
	}
	return array( $message, $problems + mild_widgets_lacking( $message, $problems, $consents ) );
}

/**
 * Whether a value is of a type as JSON has it. WordPress also takes "a,b" for a list, and "true" for a boolean.
 *
 * @param mixed  $value A value.
 * @param string $type  The type's name.
 * @return bool
 */
function mild_widgets_is_of_type( $value, $type ) {
	$is = array(
		'array'   => is_array( $value ) && wp_is_numeric_array( $value ),
		'boolean' => is_bool( $value ),
		'number'  => is_int( $value ) || ( is_float( $value ) && is_finite( $value ) ),
		'string'  => is_string( $value ),
	);
	return $is[ $type ];
}

/**
 * The form's code for a mistake.
 *
 * @param string $key   The key of the submission.
 * @param string $error WordPress's code.
 * @return string Empty for what a person doesn't type.
 */
function mild_widgets_problem_code( $key, $error ) {
	$known = mild_widgets_words( 'en' )['problems'];
	$kinds = array(
		'rest_too_short' => 'Missing',
		'rest_too_long'  => 'Long',
	);
	foreach ( array( isset( $kinds[ $error ] ) ? $kinds[ $error ] : 'Format', 'Missing' ) as $kind ) {
		if ( isset( $known[ $key . $kind ] ) ) {
			return $key . $kind;
		}
	}
	return '';
}

/**
 * What a new patient, an existing one and the clinic's settings ask for.
 *
 * @param array    $message  What was given.
 * @param string[] $problems What is wrong with it.
 * @param bool     $consents Whether the form asks for consent.
 * @return string[] Codes by key.
 */
function mild_widgets_lacking( $message, $problems, $consents ) {
	$lacks   = static function ( $key ) use ( $message, $problems ) {
		return ! isset( $problems[ $key ] ) && ( ! isset( $message[ $key ] ) || '' === $message[ $key ] );
	};
	$patient = isset( $message['patient'] ) ? $message['patient'] : '';
	$lacking = array();
	if ( 'new' === $patient && $lacks( 'email' ) ) {
		$lacking['email'] = 'emailMissing';
	}
	if ( 'new' === $patient && $lacks( 'phone' ) ) {
		$lacking['phone'] = 'phoneMissing';
	}
	if ( 'existing' === $patient && $lacks( 'email' ) && $lacks( 'phone' ) ) {
		$lacking['email'] = 'emailOrPhoneMissing';
	}
	if ( 'existing' === $patient && $lacks( 'message' ) ) {
		$lacking['message'] = 'messageMissing';
	}
	if ( $consents && empty( $message['consent'] ) ) {
		$lacking['consent'] = 'consentMissing';
	}
	return $lacking;
}

/**
 * The page's own fields.
 *
 * @param array $data What was sent besides the form's own.
 * @return string[] Texts by name.
 */
function mild_widgets_extra( $data ) {
	$extra = array();
	foreach ( $data as $name => $value ) {
		$texts = array_filter( (array) $value, 'is_string' );
		if ( $texts && count( $texts ) === count( (array) $value ) ) {
			$extra[ $name ] = implode( ', ', $texts );
		}
	}
	return $extra;
}
