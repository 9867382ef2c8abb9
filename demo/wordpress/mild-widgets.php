<?php
/**
 * Plugin Name:       MILD widgets
 * Description:       Patient information about the MILD procedure, its benefits and risks, and a contact form that emails what people send to the clinic.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The mild-widgets authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Update URI:        false
 * Text Domain:       mild-widgets
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'MILD_WIDGETS_VERSION', '{{version}}' );
define( 'MILD_WIDGETS_FILE', __FILE__ );

require __DIR__ . '/includes/phone.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/mount-points.php';
require __DIR__ . '/includes/check.php';
require __DIR__ . '/includes/once.php';
require __DIR__ . '/includes/rate.php';
require __DIR__ . '/includes/mail.php';
require __DIR__ . '/includes/endpoint.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}

/**
 * Reads a JSON file of the plugin.
 *
 * @param string $file Its name.
 * @return array
 */
function mild_widgets_read( $file ) {
	static $read = array();
	if ( ! isset( $read[ $file ] ) ) {
		$read[ $file ] = wp_json_file_decode( __DIR__ . '/' . $file, array( 'associative' => true ) );
	}
	return $read[ $file ];
}
