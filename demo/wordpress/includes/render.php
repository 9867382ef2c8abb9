<?php
/**
 * The mount points, which the script turns into elements.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the script known, and a place for the styles. They go only where there is something for them to do.
 */
function mild_widgets_register_assets() {
	$arguments = array(
		'strategy'  => 'defer',
		'in_footer' => true,
	);
	wp_register_script( 'mild-widgets', plugins_url( 'script/mild-widgets.intl.min.js', MILD_WIDGETS_FILE ), array(), MILD_WIDGETS_VERSION, $arguments );
	wp_register_style( 'mild-widgets', false, array(), MILD_WIDGETS_VERSION );
}
add_action( 'init', 'mild_widgets_register_assets' );

/**
 * Has the page load the script, and the styles with it.
 */
function mild_widgets_enqueue() {
	wp_enqueue_script( 'mild-widgets' );
	wp_enqueue_style( 'mild-widgets' );
	static $styled = null;
	// The block editor's frame has its own styles.
	if ( wp_styles() !== $styled ) {
		$styled = wp_styles();
		if ( ! $styled->get_data( 'mild-widgets', 'after' ) ) {
			wp_add_inline_style( 'mild-widgets', mild_widgets_styles() );
		}
	}
}

/**
 * The colors of the settings, and the theme's font for headings.
 *
 * @return string CSS.
 */
function mild_widgets_styles() {
	$rules = '';
	foreach ( array_keys( mild_widgets_colors() ) as $token ) {
		$color  = mild_widgets_settings()[ "color_$token" ];
		$rules .= $color ? "--mild-$token:$color;" : '';
	}
	$css  = $rules ? "mild-info,mild-risks,mild-contact{{$rules}}" : '';
	$font = mild_widgets_heading_font();
	return $font ? "{$css}mild-info::part(heading),mild-risks::part(heading),mild-contact::part(heading){font-family:$font}" : $css;
}

/**
 * The font that a block theme, or whoever has changed its styles, has for headings.
 *
 * @return string A value of font-family; empty where headings have the font of the text.
 */
function mild_widgets_heading_font() {
	foreach ( array( 'heading', 'h2' ) as $element ) {
		$font = wp_get_global_styles( array( 'elements', $element, 'typography', 'fontFamily' ) ); // all styles where there is none
		if ( is_string( $font ) && preg_match( '/^[^{};<>]+$/D', $font ) ) {
			return preg_replace( '/^var:preset\|font-family\|([\w-]+)$/D', 'var(--wp--preset--font-family--$1)', $font );
		}
	}
	return '';
}

/**
 * Asks plugins that join, delay or minify scripts to leave ours alone.
 *
 * @param string $tag    The script tag.
 * @param string $handle Whose it is.
 * @return string
 */
function mild_widgets_script_tag( $tag, $handle ) {
	return 'mild-widgets' === $handle ? str_replace( ' src=', ' data-noptimize="1" data-no-optimize="1" data-no-defer="1" data-no-minify="1" data-cfasync="false" src=', $tag ) : $tag;
}
add_filter( 'script_loader_tag', 'mild_widgets_script_tag', 10, 2 );

/**
 * The configuration as the attributes of a mount point have it.
 *
 * @return string[] By attribute, without those that aren't set.
 */
function mild_widgets_configuration() {
	$settings      = mild_widgets_settings();
	$is_mail       = 'mail' === $settings['format'];
	$configuration = array(
		'clinic-name'     => $settings['clinic_name'] ? $settings['clinic_name'] : wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ),
		'clinic-phone'    => $settings['clinic_phone'],
		'endpoint'        => $is_mail ? mild_widgets_endpoint() : $settings['endpoint'],
		// Both are always written: else those of a clinic around would be in force.
		'endpoint-format' => $is_mail ? 'json' : $settings['format'],
		'field-names'     => $is_mail || ! $settings['field_names'] ? 'name:name' : $settings['field_names'],
		'privacy-url'     => $settings['privacy_url'] ? $settings['privacy_url'] : get_privacy_policy_url(),
		'contact-url'     => $settings['contact_url'],
		'reply-hours'     => $settings['reply_hours'],
		'clinic-claims'   => $settings['clinic_claims'] ? 'true' : '',
		'reviewed-by'     => $settings['reviewed_by'],
		'last-reviewed'   => $settings['last_reviewed'],
		'locale'          => 'page' === $settings['language'] ? '' : $settings['language'],
	);
	return array_filter( $configuration, 'strlen' );
}

/**
 * An element's own attributes, as a block or a shortcode gives them. What can't be used is left out.
 *
 * @param string $name  "info", "risks" or "contact".
 * @param array  $given By name, with "-" or "_" between words.
 * @return string[] By attribute.
 */
function mild_widgets_own_attributes( $name, $given ) {
	$own = array();
	foreach ( (array) $given as $key => $value ) {
		// A flag without a value has a number for a key.
		$own[ str_replace( '_', '-', is_int( $key ) ? $value : $key ) ] = is_int( $key ) ? 'true' : $value;
	}
	$text       = static function ( $key ) use ( $own ) {
		return isset( $own[ $key ] ) && is_scalar( $own[ $key ] ) ? trim( (string) $own[ $key ] ) : '';
	};
	$flag       = static function ( $key ) use ( $own, $text ) {
		return ( isset( $own[ $key ] ) && true === $own[ $key ] ) || in_array( $text( $key ), array( 'true', '1', $key ), true ) ? 'true' : '';
	};
	$level      = $text( 'heading-level' );
	$attributes = array( 'heading-level' => preg_match( '/^[13-6]$/D', $level ) ? $level : '' );
	if ( 'contact' === $name ) {
		$attributes['require-consent'] = mild_widgets_settings()['require_consent'] ? 'true' : '';
	} else {
		$attributes['layout']      = 'accordion' === $text( 'layout' ) ? 'accordion' : '';
		list( $source, $expected ) = mild_widgets_read_setting( 'url', $text( 'content-src' ) );
		$attributes['content-src'] = $expected ? '' : $source;
	}
	if ( 'info' === $name ) {
		$all      = array( 'overview', 'comparison', 'candidates', 'procedure' );
		$sections = isset( $own['sections'] ) && is_array( $own['sections'] ) ? $own['sections'] : preg_split( '/[\s,]+/', $text( 'sections' ) );
		$sections = array_values( array_unique( array_intersect( $sections, $all ) ) );

		$attributes['sections']        = $sections === $all ? '' : implode( ' ', $sections );
		$attributes['structured-data'] = mild_widgets_settings()['structured_data'] ? 'true' : '';
	}
	if ( 'risks' === $name ) {
		$attributes['ask']      = $flag( 'ask' );
		$attributes['evidence'] = $flag( 'evidence' );
	}
	return array_filter( $attributes, 'strlen' );
}

/**
 * Writes attributes.
 *
 * @param string[] $attributes By name.
 * @return string HTML, with a blank before each.
 */
function mild_widgets_write( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= " $name=\"" . mild_widgets_escape( $value ) . '"';
	}
	return $html;
}

/**
 * The attributes of a mount point, as it has them in the page.
 *
 * @param string[] $attributes By the element's names.
 * @return string[]
 */
function mild_widgets_as_data( $attributes ) {
	$data = array();
	foreach ( $attributes as $name => $value ) {
		$data[ "data-$name" ] = $value;
	}
	return $data;
}

/**
 * What is in a mount point: its content as plain text.
 *
 * @param string $name "info", "risks" or "contact".
 * @param array  $own  The element's own attributes.
 * @param string $lang The language that somebody has given this place.
 * @return array The language, where it isn't that of the page, and HTML.
 */
function mild_widgets_inside( $name, $own, $lang = '' ) {
	$language = mild_widgets_settings()['language'];
	$page     = $lang ? $lang : get_bloginfo( 'language' );
	$words    = mild_widgets_words( 'page' === $language ? $page : $language );
	$html     = mild_widgets_content( $name, $own, $words );
	return array( 0 === stripos( $page, $words['tag'] ) ? array() : array( 'lang' => $words['tag'] ), $html );
}

/**
 * What is sent along with a message, as hidden fields.
 *
 * @return string HTML.
 */
function mild_widgets_sent_along() {
	$settings = mild_widgets_settings();
	$field    = array(
		'type'  => 'hidden',
		'name'  => 'access_key',
		'value' => $settings['access_key'],
	);
	return 'web3forms' === $settings['format'] ? '<input' . mild_widgets_write( $field ) . '>' : '';
}

/**
 * One mount point.
 *
 * @param string $name    "info", "risks" or "contact".
 * @param array  $given   What a block or a shortcode says.
 * @param string $wrapper What a block has besides, as HTML.
 * @return string HTML.
 */
function mild_widgets_mount_point( $name, $given, $wrapper = '' ) {
	mild_widgets_enqueue();
	$own                     = mild_widgets_own_attributes( $name, $given );
	list( $language, $html ) = mild_widgets_inside( $name, $own );
	$html                    = ( 'contact' === $name ? mild_widgets_sent_along() : '' ) . $html;
	$attributes              = array( 'data-mild' => $name ) + $language + mild_widgets_as_data( mild_widgets_configuration() + $own );
	return '<div' . ( $wrapper ? " $wrapper" : '' ) . mild_widgets_write( $attributes ) . ">$html</div>";
}

/**
 * Makes the shortcodes known: mild_info, mild_risks and mild_contact.
 */
function mild_widgets_register_shortcodes() {
	foreach ( array( 'info', 'risks', 'contact' ) as $name ) {
		add_shortcode(
			"mild_$name",
			static function ( $given ) use ( $name ) {
				return mild_widgets_mount_point( $name, $given ? $given : array() );
			}
		);
	}
}
add_action( 'init', 'mild_widgets_register_shortcodes' );
