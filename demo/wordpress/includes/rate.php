<?php
/**
 * How many messages are taken: from one place, and from all together.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The counters of this request: a name, the most, and over how many seconds. Addresses are hashed.
 *
 * @return array[]
 */
function mild_widgets_counters() {
	$address = isset( $_SERVER['REMOTE_ADDR'] ) ? (string) wp_unslash( $_SERVER['REMOTE_ADDR'] ) : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- only hashed
	/**
	 * Filters the address of who sends, for sites behind a proxy, which all seem to come from one place.
	 *
	 * @param string $address The address. Take it only from a header that visitors can't write themselves.
	 */
	$place = mild_widgets_place( (string) apply_filters( 'mild_widgets_address', $address ) );
	/**
	 * Filters how many messages are taken.
	 *
	 * @param array[] $limits The most from one place and from all, each with the seconds that it is for. Other keys are
	 *                        more limits for all.
	 */
	$limits   = apply_filters(
		'mild_widgets_limits',
		array(
			'place' => array( 10, 10 * MINUTE_IN_SECONDS ),
			'all'   => array( 200, HOUR_IN_SECONDS ),
		)
	);
	$counters = array();
	foreach ( $limits as $which => list( $most, $seconds ) ) {
		$counters[] = array( 'mild_widgets_rate_' . ( 'place' === $which ? wp_hash( $place ) : $which ), $most, $seconds );
	}
	return $counters;
}

/**
 * Whom an address belongs to: one customer of a provider has a whole network of IPv6.
 *
 * @param string $address An IP address.
 * @return string Bytes.
 */
function mild_widgets_place( $address ) {
	$bytes = filter_var( $address, FILTER_VALIDATE_IP ) ? inet_pton( $address ) : $address;
	if ( 16 !== strlen( $bytes ) ) {
		return $bytes;
	}
	// Some servers write ::ffff:203.0.113.5 for an address of IPv4.
	$mapped = str_repeat( "\0", 10 ) . "\xff\xff";
	return 0 === strpos( $bytes, $mapped ) ? substr( $bytes, 12 ) : substr( $bytes, 0, 8 );
}

/**
 * What a counter stands at.
 *
 * @param string $name    Its name.
 * @param int    $seconds For how long it counts.
 * @return int[] How many, and until when.
 */
function mild_widgets_counted( $name, $seconds ) {
	$counted = get_transient( $name );
	return is_array( $counted ) && $counted[1] > time() ? $counted : array( 0, time() + $seconds );
}

/**
 * How long to wait before another message is taken.
 *
 * @return int Seconds, 0 for now.
 */
function mild_widgets_wait() {
	$wait = 0;
	foreach ( mild_widgets_counters() as list( $name, $most, $seconds ) ) {
		list( $count, $until ) = mild_widgets_counted( $name, $seconds );
		if ( $count >= $most ) {
			$wait = max( $wait, $until - time() );
		}
	}
	return $wait;
}

/**
 * Counts one that was taken.
 */
function mild_widgets_count() {
	foreach ( mild_widgets_counters() as list( $name, , $seconds ) ) {
		list( $count, $until ) = mild_widgets_counted( $name, $seconds );
		set_transient( $name, array( $count + 1, $until ), $until - time() );
	}
}
