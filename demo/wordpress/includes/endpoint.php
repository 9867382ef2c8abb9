<?php
/**
 * The address that the form sends to. It takes what anybody sends, without a nonce, which a cached page would have
 * grown too old, and without a cookie. It writes nothing of it into a log. It also does so while the settings name
 * another service: a cached page may still lead here.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

const MILD_WIDGETS_ROUTE     = '/mild-widgets/v1/messages';
const MILD_WIDGETS_MAX_BYTES = 64000;

/**
 * Makes the route known.
 */
function mild_widgets_register_route() {
	register_rest_route(
		'mild-widgets/v1',
		'/messages',
		array(
			'methods'             => 'POST',
			'callback'            => 'mild_widgets_take',
			'permission_callback' => '__return_true',
		)
	);
}
add_action( 'rest_api_init', 'mild_widgets_register_route' );

/**
 * Whether a request is for this route, by the pattern that WordPress has for it: it also takes a line break at the end.
 *
 * @param WP_REST_Request $request What was sent.
 * @return bool
 */
function mild_widgets_is_ours( $request ) {
	return 1 === preg_match( '@^' . MILD_WIDGETS_ROUTE . '/?$@i', $request->get_route() );
}

/**
 * Takes back that pages of other sites may send, which WordPress says of every route.
 *
 * @param bool             $served  Whether somebody has answered.
 * @param WP_HTTP_Response $result  The answer.
 * @param WP_REST_Request  $request What was sent.
 * @return bool
 */
function mild_widgets_own_pages_only( $served, $result, $request ) {
	if ( mild_widgets_is_ours( $request ) ) {
		foreach ( array( 'Allow-Origin', 'Allow-Methods', 'Allow-Credentials', 'Allow-Headers', 'Expose-Headers' ) as $name ) {
			header_remove( "Access-Control-$name" );
		}
	}
	return $served;
}
add_filter( 'rest_pre_serve_request', 'mild_widgets_own_pages_only', 20, 3 );

/**
 * An answer in the form's words: problem details of RFC 9457.
 *
 * @param int      $status  The status.
 * @param string   $detail  What a person may read.
 * @param array[]  $errors  Mistakes, each with a detail and a pointer.
 * @param string[] $headers More headers.
 * @return WP_REST_Response
 */
function mild_widgets_problem( $status, $detail, $errors = array(), $headers = array() ) {
	$problem = array(
		'type'   => 'about:blank',
		'title'  => get_status_header_desc( $status ),
		'status' => $status,
		'detail' => $detail,
	);
	if ( $errors ) {
		$problem['errors'] = $errors;
	}
	$headers += array(
		'Content-Type'  => 'application/problem+json',
		'Cache-Control' => 'no-store',
	);
	return new WP_REST_Response( $problem, $status, $headers );
}

/**
 * Refuses what can't be read, before WordPress does so in its own words.
 *
 * @param mixed           $result  Null, unless somebody has answered.
 * @param WP_REST_Server  $server  The server.
 * @param WP_REST_Request $request What was sent.
 * @return mixed
 */
function mild_widgets_before( $result, $server, $request ) {
	if ( null !== $result || ! mild_widgets_is_ours( $request ) || 'POST' !== $request->get_method() ) {
		return $result;
	}
	$words = mild_widgets_words( (string) $request->get_header( 'accept_language' ) );
	$body  = (string) $request->get_body();
	if ( strlen( $body ) > MILD_WIDGETS_MAX_BYTES ) {
		return mild_widgets_problem( 413, $words['tooLong'] );
	}
	$type = $request->get_content_type();
	if ( ! $type || 'application/json' !== strtolower( $type['value'] ) ) {
		return mild_widgets_problem( 415, $words['rejected'] );
	}
	$body = mild_widgets_readable( $body );
	if ( ! is_array( json_decode( $body, true ) ) ) {
		return mild_widgets_problem( 400, $words['unreadable'] );
	}
	$request->set_body( $body );
	return $result;
}
add_filter( 'rest_pre_dispatch', 'mild_widgets_before', 10, 3 );

/**
 * JSON without halves of characters, which JavaScript can send and PHP can't read.
 *
 * @param string $json What was sent.
 * @return string
 */
function mild_widgets_readable( $json ) {
	return (string) preg_replace_callback(
		'/\\\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|u([dD][89a-fA-F][0-9a-fA-F]{2})|.)/s',
		static function ( $found ) {
			return isset( $found[1] ) ? '\\ufffd' : $found[0];
		},
		$json
	);
}

/**
 * Takes a message.
 *
 * @param WP_REST_Request $request What was sent.
 * @return WP_REST_Response
 */
function mild_widgets_take( $request ) {
	$data                       = (array) $request->get_json_params();
	$words                      = mild_widgets_words( isset( $data['locale'] ) && is_string( $data['locale'] ) ? $data['locale'] : 'en' );
	list( $message, $problems ) = mild_widgets_check( $data, '' !== mild_widgets_settings()['require_consent'] );
	if ( $problems ) {
		$errors = array();
		foreach ( $problems as $key => $code ) {
			$errors[] = array(
				'detail'  => $code ? $words['problems'][ $code ] : $words['checkAnswer'],
				'pointer' => "#/$key",
			);
		}
		return mild_widgets_problem( 422, $words['problemHeading'], $errors );
	}

	list( $state, $begun ) = mild_widgets_begin( $message['id'] );
	if ( 'unknown' === $state ) {
		return mild_widgets_problem( 504, $words['timeout'] );
	}
	if ( 'new' === $state ) {
		$refusal = mild_widgets_send( $message, $begun, $words );
		if ( $refusal ) {
			return $refusal;
		}
	}
	$answer = array(
		'ok' => true,
		'id' => $message['id'],
	);
	return new WP_REST_Response( $answer, 201, array( 'Cache-Control' => 'no-store' ) );
}

/**
 * Mails a message that has begun, and ends it.
 *
 * @param array  $message One that was checked.
 * @param string $begun   What it began with.
 * @param array  $words   Those of the form's language.
 * @return WP_REST_Response|null An answer that says why it was not taken.
 */
function mild_widgets_send( $message, $begun, $words ) {
	$mailed = null;
	try {
		$wait = mild_widgets_wait();
		if ( $wait ) {
			return mild_widgets_problem( 429, $words['busy'], array(), array( 'Retry-After' => (string) $wait ) );
		}
		$mailed = mild_widgets_mail( $message );
		if ( false !== $mailed ) {
			mild_widgets_count();
		}
	} catch ( Throwable $error ) {
		mild_widgets_log( $error );
	} finally {
		mild_widgets_end( $message['id'], $begun, true === $mailed );
	}
	if ( ! is_bool( $mailed ) ) {
		// A plugin that sends mail has failed halfway, or doesn't say.
		return mild_widgets_problem( 500, $words['server'] );
	}
	return $mailed ? null : mild_widgets_problem( 503, $words['busy'] );
}

/**
 * Has an administrator find what failed. What it says may quote what a person typed, so only its place is written.
 *
 * @param Throwable $error What failed.
 */
function mild_widgets_log( $error ) {
	error_log( sprintf( 'MILD widgets: %s in %s on line %d', get_class( $error ), $error->getFile(), $error->getLine() ) ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- there is nobody else to tell
}
