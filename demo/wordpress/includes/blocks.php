<?php
/**
 * The blocks.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the blocks known. The server renders them, for the page and for the editor's preview.
 */
function mild_widgets_register_blocks() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
	wp_register_script( 'mild-widgets-blocks', plugins_url( 'blocks/blocks.js', MILD_WIDGETS_FILE ), $needs, MILD_WIDGETS_VERSION, true );
	wp_set_script_translations( 'mild-widgets-blocks', 'mild-widgets' );
	foreach ( array( 'info', 'risks', 'contact' ) as $name ) {
		$render = static function ( $attributes ) use ( $name ) {
			$given = array();
			foreach ( $attributes as $key => $value ) {
				$given[ strtolower( preg_replace( '/[A-Z]/', '-$0', $key ) ) ] = $value;
			}
			return mild_widgets_mount_point( $name, $given, get_block_wrapper_attributes() );
		};
		register_block_type( dirname( __DIR__ ) . "/blocks/$name", array( 'render_callback' => $render ) );
	}
}
add_action( 'init', 'mild_widgets_register_blocks' );

/**
 * Has the editor show the elements themselves.
 */
function mild_widgets_preview() {
	if ( is_admin() ) {
		mild_widgets_enqueue();
	}
}
add_action( 'enqueue_block_assets', 'mild_widgets_preview' );
