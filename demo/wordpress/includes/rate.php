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
	$binary  = filter_var( $address, FILTER_VALIDATE_IP ) ? inet_pton( $address ) : $address;
	// One customer of a provider has a whole network of IPv6.
	$place = 16 === strlen( $binary ) ? substr( $binary, 0, 8 ) : $binary;
	/**
	 * Filters how many messages are taken.
	 *
	 * @param array[] $limits The most from one place and from all, each with the seconds that it is for.
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
		$counters[] = array( 'mild_widgets_rate_' . ( 'place' === $which ? wp_hash( $place ) : 'all' ), $most, $seconds );
	}
	return $counters;
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
