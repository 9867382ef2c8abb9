<?php
/**
 * Mount points that people write by hand: <div data-mild="contact"></div>.
 *
 * @package mild-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Gives them the configuration, and the content to those that have none. The settings win over what is
 * written there: an author must not lead what patients send to another place. May run more than once.
 *
 * @param string $html The content of a page or of a part of it.
 * @return string
 */
function mild_widgets_fill_mount_points( $html ) {
	// An excerpt that WordPress makes is text alone: a page that lists some needs no script.
	if ( ! is_string( $html ) || false === stripos( $html, 'data-mild' ) || doing_filter( 'get_the_excerpt' ) ) {
		return $html;
	}
	$attributes = '(?:[^>"\']++|"[^"]*+"|\'[^\']*+\')*+';
	$blank      = '(?:\s|&nbsp;|\xc2\xa0|<br\s*/?>|</?p>)*+';
	$along      = "\\s*+(?:<p>)?<input type=\"hidden\" name=\"access_key\"";
	$filled     = preg_replace_callback( "~<([a-z][a-z0-9:-]*+)([\\s/]$attributes)>($blank</div>|$along)?~i", 'mild_widgets_fill_mount_point', $html );
	return null === $filled ? mild_widgets_unmount( $html ) : $filled;
}
add_filter( 'the_content', 'mild_widgets_fill_mount_points', 8 ); // before blocks and shortcodes are run
add_filter( 'elementor/frontend/the_content', 'mild_widgets_fill_mount_points' );
add_filter( 'the_excerpt', 'mild_widgets_fill_mount_points', 8 ); // one that somebody has written
// Custom HTML in a template, a synced pattern or a sidebar; and the widgets for text and for HTML.
add_filter( 'render_block_core/html', 'mild_widgets_fill_mount_points' );
add_filter( 'widget_text', 'mild_widgets_fill_mount_points', 8 );

/**
 * Has the script leave alone what can't be read here: it could lead anywhere.
 *
 * @param string $html With mount points.
 * @return string
 */
function mild_widgets_unmount( $html ) {
	return str_ireplace( 'data-mild', 'data-x-mild', $html );
}

/**
 * Fills one.
 *
 * @param string[] $found The start tag with what follows, the tag's name, its attributes, and what follows: the end of one
 *                        that is empty, or what is sent along.
 * @return string
 */
function mild_widgets_fill_mount_point( $found ) {
	list( $all, $tag, $attributes ) = $found;
	if ( false === stripos( $attributes, 'data-mild' ) ) {
		return $all;
	}
	$written = mild_widgets_written( $attributes );
	$name    = isset( $written['data-mild'] ) ? $written['data-mild'] : '';
	if ( ! in_array( $name, array( 'info', 'risks', 'contact', 'clinic' ), true ) ) {
		// One with a wrong name stays: the script says so on the console.
		return preg_match( '/^[\w -]+$/D', $name ) ? $all : mild_widgets_unmount( $all );
	}
	mild_widgets_enqueue();
	list( $more, $inside ) = 'clinic' === $name ? array( array(), '' ) : mild_widgets_filling( $name, $written );

	$kept  = array_flip( array( 'id', 'class', 'style', 'lang', 'dir', 'hidden', 'data-id', 'data-lang', 'data-hidden' ) );
	$start = "<$tag" . mild_widgets_write( array( 'data-mild' => $name ) + array_intersect_key( $written, $kept ) + $more + mild_widgets_as_data( mild_widgets_configuration() ) ) . '>';
	$next  = isset( $found[3] ) ? $found[3] : '';
	$ends  = '</div>' === strtolower( substr( $next, -6 ) );
	$along = 'contact' !== $name || ( $next && ! $ends ) ? '' : mild_widgets_sent_along();
	return $start . $along . ( $ends && $inside && 'div' === strtolower( $tag ) ? "$inside</div>" : $next );
}

/**
 * The attributes that are written in a tag: of two with the same name the first, as browsers have it.
 *
 * @param string $attributes HTML.
 * @return string[] By name, none where there are more than anybody writes.
 */
function mild_widgets_written( $attributes ) {
	$written = array();
	if ( strlen( $attributes ) > 8192 ) {
		return $written;
	}
	foreach ( wp_kses_hair( $attributes, wp_allowed_protocols() ) as $name => $attribute ) {
		$written += array( strtolower( $name ) => html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}
	return $written;
}

/**
 * What an element's mount point has besides the configuration.
 *
 * @param string   $name    "info", "risks" or "contact".
 * @param string[] $written The attributes that are written there.
 * @return array Attributes, and what is inside where nothing is written.
 */
function mild_widgets_filling( $name, $written ) {
	$given = array();
	foreach ( $written as $key => $value ) {
		if ( 0 === strpos( $key, 'data-' ) ) {
			$given[ substr( $key, 5 ) ] = '' === $value ? 'true' : $value;
		}
	}
	$own                       = mild_widgets_own_attributes( $name, $given );
	$lang                      = isset( $written['lang'] ) ? $written['lang'] : ( isset( $given['lang'] ) ? $given['lang'] : '' );
	list( $language, $inside ) = mild_widgets_inside( $name, $own, $lang );
	return array( $language + mild_widgets_as_data( $own ), $inside );
}

/**
 * What only the settings say. WordPress takes it out of what is saved by people who may not save scripts, so that it is
 * nowhere in the site, also where no filter of ours comes by.
 */
const MILD_WIDGETS_SETTINGS_ONLY = array(
	'data-endpoint',
	'data-endpoint-format',
	'data-field-names',
	'data-privacy-url',
	'data-contact-url',
	'data-clinic-phone',
	'data-clinic-name',
	'data-reviewed-by',
	'data-clinic-claims',
);

/**
 * Lets these people write mount points, on <div>, without what only the settings say.
 *
 * @param array[]|string $tags    The attributes that each tag may have.
 * @param string         $context What is being saved.
 * @return array[]|string
 */
function mild_widgets_allowed_html( $tags, $context ) {
	static $given = null, $allowed = null;
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	// WordPress asks anew for every tag that it reads.
	if ( $tags === $given ) {
		return $allowed;
	}
	$given   = $tags;
	$allowed = $tags;
	$never   = array( 'values' => array() );
	$never   = array_fill_keys( MILD_WIDGETS_SETTINGS_ONLY, $never ) + array( 'data-mild' => $never );
	$mounted = array( 'data-mild' => array( 'values' => array( 'info', 'risks', 'contact', 'clinic' ) ) );
	foreach ( $tags as $tag => $attributes ) {
		if ( is_array( $attributes ) && ! empty( $attributes['data-*'] ) ) {
			$allowed[ $tag ] = ( 'div' === $tag ? $mounted : array() ) + $never + $attributes;
		}
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'mild_widgets_allowed_html', PHP_INT_MAX, 2 );
