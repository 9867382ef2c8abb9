<?php
/**
 * Takes each message once. What is remembered is a hash of its id, for a day: nothing of what a person typed.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

// The options are read and written past their cache, in single steps, so that of two that come at once one is first.
// phpcs:disable WordPress.DB.DirectDatabaseQuery

/**
 * Forgets ids after a day, also on a site that nobody writes to: WordPress does this daily.
 */
function mild_widgets_forget() {
	global $wpdb;

	$old = (string) ( time() - DAY_IN_SECONDS );
	$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name LIKE %s AND option_value < %s", $wpdb->esc_like( 'mild_widgets_id_' ) . '%', $old ) );
}
add_action( 'delete_expired_transients', 'mild_widgets_forget' );

/**
 * Begins to take a message, or waits for what comes of the same one that is being taken.
 *
 * @param string $id Its id.
 * @return string[] "new" for the caller to take, "taken" before, or "unknown" if the other one is not done in time;
 *                  and what ends it.
 */
function mild_widgets_begin( $id ) {
	global $wpdb;

	mild_widgets_forget();
	$name = mild_widgets_id_name( $id );
	for ( $tries = 0; $tries < 40; $tries++ ) {
		$begun = time() . ' begun';
		$added = $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %s, 'no')", $name, $begun ) );
		if ( 0 !== $added ) {
			return array( 'new', $begun ); // Also where the database takes nothing: then rather twice than never.
		}
		$state = (string) $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM {$wpdb->options} WHERE option_name = %s", $name ) );
		if ( ' taken' === substr( $state, -6 ) ) {
			return array( 'taken', '' );
		}
		// What took it has died, or is too slow.
		if ( (int) $state < time() - MINUTE_IN_SECONDS && $wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->options} SET option_value = %s WHERE option_name = %s AND option_value = %s", $begun, $name, $state ) ) ) {
			return array( 'new', $begun );
		}
		usleep( 250000 );
	}
	return array( 'unknown', '' );
}

/**
 * Ends to take it, unless somebody else has begun since.
 *
 * @param string $id    Its id.
 * @param string $begun What it began with.
 * @param bool   $taken Whether it was; else it may come again.
 */
function mild_widgets_end( $id, $begun, $taken ) {
	global $wpdb;

	$row = array(
		'option_name'  => mild_widgets_id_name( $id ),
		'option_value' => $begun,
	);
	if ( $taken ) {
		$wpdb->update( $wpdb->options, array( 'option_value' => time() . ' taken' ), $row );
	} else {
		$wpdb->delete( $wpdb->options, $row );
	}
}

// phpcs:enable

/**
 * Where an id is remembered.
 *
 * @param string $id The id.
 * @return string The name of an option.
 */
function mild_widgets_id_name( $id ) {
	return 'mild_widgets_id_' . md5( strtolower( $id ) );
}
