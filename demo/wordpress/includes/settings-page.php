<?php
/**
 * The settings page.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Puts it under Settings.
 */
function mild_widgets_add_page() {
	$page = add_options_page( __( 'MILD widgets', 'mild-widgets' ), __( 'MILD widgets', 'mild-widgets' ), 'manage_options', 'mild-widgets', 'mild_widgets_page' );
	add_action( "admin_print_scripts-$page", 'mild_widgets_page_assets' );
}
add_action( 'admin_menu', 'mild_widgets_add_page' );

/**
 * Puts the fields on it.
 */
function mild_widgets_add_fields() {
	foreach ( mild_widgets_groups() as $group => list( $title, $fields ) ) {
		add_settings_section( $group, esc_html( $title ), '__return_null', 'mild-widgets' );
		foreach ( $fields as $key => $field ) {
			$about = array(
				'label_for' => "mild-$key",
				'class'     => "mild-row mild-row-$key",
				'key'       => $key,
				'field'     => $field,
			);
			add_settings_field( $key, esc_html( $field[0] ), 'mild_widgets_field', 'mild-widgets', $group, $about );
		}
	}
}
add_action( 'admin_init', 'mild_widgets_add_fields' );

/**
 * Suggests what the site's privacy notice says.
 */
function mild_widgets_add_privacy() {
	$sent = __( 'The MILD contact form sends what you write by email to the clinic. This website does not store it.', 'mild-widgets' );
	$kept = __( 'For a day, it keeps a hash of the random number that each message has. For an hour, it keeps how many messages came from a hash of each IP address.', 'mild-widgets' );
	wp_add_privacy_policy_content( __( 'MILD widgets', 'mild-widgets' ), '<p>' . esc_html( $sent ) . '</p><p>' . esc_html( $kept ) . '</p>' );
}
add_action( 'admin_init', 'mild_widgets_add_privacy' );

/**
 * WordPress's own color picker, and what shows only the fields that matter.
 */
function mild_widgets_page_assets() {
	wp_enqueue_style( 'wp-color-picker' );
	wp_enqueue_script( 'mild-widgets-settings', plugins_url( 'settings.js', MILD_WIDGETS_FILE ), array( 'wp-color-picker' ), MILD_WIDGETS_VERSION, true );
}

/**
 * A link to it on the page with the plugins.
 *
 * @param string[] $links The links that are there.
 * @return string[]
 */
function mild_widgets_action_links( $links ) {
	$settings = '<a href="' . esc_url( admin_url( 'options-general.php?page=mild-widgets' ) ) . '">' . esc_html__( 'Settings', 'mild-widgets' ) . '</a>';
	return array_merge( array( $settings ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( MILD_WIDGETS_FILE ), 'mild_widgets_action_links' );

/**
 * One field.
 *
 * @param array $about Its key, and the field.
 */
function mild_widgets_field( $about ) {
	list( $label, $type ) = $about['field'];
	$key                  = $about['key'];
	$value                = mild_widgets_settings()[ $key ];
	$hint                 = isset( $about['field'][2] ) ? $about['field'][2] : '';
	$common               = mild_widgets_write(
		array(
			'id'   => "mild-$key",
			'name' => "mild_widgets[$key]",
		) + ( $hint ? array( 'aria-describedby' => "mild-$key-hint" ) : array() )
	);
	if ( 'flag' === $type ) {
		echo '<input type="checkbox" value="1"' . $common . checked( $value, '1', false ) . '>'; // phpcs:ignore WordPress.Security.EscapeOutput -- written above
	} elseif ( 'format' === $type || 'language' === $type ) {
		$options = 'format' === $type ? array_map( static function ( $format ) { return $format[0]; }, mild_widgets_formats() ) : mild_widgets_languages();
		echo '<select' . $common . '>'; // phpcs:ignore WordPress.Security.EscapeOutput -- written above
		foreach ( $options as $option => $name ) {
			echo '<option value="' . esc_attr( $option ) . '"' . selected( $value, $option, false ) . '>' . esc_html( $name ) . '</option>';
		}
		echo '</select>';
	} else {
		$types = array(
			'date'  => 'date',
			'email' => 'email',
			'phone' => 'tel',
		);
		$more  = array(
			'type'  => isset( $types[ $type ] ) ? $types[ $type ] : 'text',
			'class' => 'color' === $type ? 'mild-color' : 'regular-text',
			'value' => $value,
		);
		$else  = array(
			'clinic_name' => wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ),
			'mail_to'     => get_option( 'admin_email' ),
			'privacy_url' => get_privacy_policy_url(),
			'reply_hours' => '24',
		);
		if ( ! empty( $else[ $key ] ) ) {
			$more['placeholder'] = $else[ $key ];
		}
		echo '<input' . $common . mild_widgets_write( $more ) . '>'; // phpcs:ignore WordPress.Security.EscapeOutput -- written above
	}
	if ( $hint ) {
		echo '<p class="description" id="mild-' . esc_attr( $key ) . '-hint">' . esc_html( $hint ) . '</p>';
	}
	if ( 'format' === $type ) {
		foreach ( mild_widgets_formats() as $format => list( , $help ) ) {
			echo '<p class="description" data-mild-format="' . esc_attr( $format ) . '"' . ( $format === $value ? '' : ' hidden' ) . '>' . esc_html( $help ) . '</p>';
		}
	}
}

/**
 * The languages to choose from.
 *
 * @return string[] By value.
 */
function mild_widgets_languages() {
	$names = array( 'page' => __( 'As the page around says (its lang attribute)', 'mild-widgets' ) );
	foreach ( mild_widgets_read( 'content.json' ) as $tag => $words ) {
		$names[ $tag ] = $words['name'];
	}
	return $names;
}

/**
 * The page.
 */
function mild_widgets_page() {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'MILD widgets', 'mild-widgets' ); ?></h1>
		<p>
			<?php esc_html_e( 'What every page with these blocks has in common. In the editor, add the blocks “MILD information”, “MILD benefits and risks” and “MILD contact form”. Elsewhere, write the shortcodes [mild_info], [mild_risks] and [mild_contact].', 'mild-widgets' ); ?>
		</p>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'mild_widgets' );
			do_settings_sections( 'mild-widgets' );
			submit_button();
			?>
		</form>
	</div>
	<?php
}
