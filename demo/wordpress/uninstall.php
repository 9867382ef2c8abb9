<?php
/**
 * Removes the settings, and what the endpoint remembers of ids and rates.
 *
 * @package mild-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes what one site has.
 */
function mild_widgets_remove() {
	global $wpdb;

	delete_option( 'mild_widgets' );
	foreach ( array( 'mild_widgets_id_', '_transient_mild_widgets_', '_transient_timeout_mild_widgets_' ) as $start ) {
		$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $start ) . '%' ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- options by the start of their names
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $mild_widgets_site ) {
		switch_to_blog( $mild_widgets_site );
		mild_widgets_remove();
		restore_current_blog();
	}
} else {
	mild_widgets_remove();
}
