<?php
/*
Plugin Name: Fractional Embed
Description: A board of fractional roles, a rate calculator or a newsletter's field, as a block and as shortcodes.
Version: 0.1.0
Requires at least: 6.1
Requires PHP: 7.4
License: MIT
*/
defined( 'ABSPATH' ) || exit;
defined( 'FRACTIONAL_EMBED_HOST' ) || define( 'FRACTIONAL_EMBED_HOST', 'http://localhost:4321' );

const FRACTIONAL_EMBED_TAGS = array( 'board' => 'job-board', 'calculator' => 'rate-calculator', 'newsletter' => 'newsletter' );
const FRACTIONAL_EMBED_ATTRIBUTES = array( 'board', 'filters', 'page-size', 'url-sync', 'calculator-url',
	'tax', 'currency', 'board-url', 'consent-text', 'consent-version' );

// Keeps to the release that the host has now: browsers run these scripts and no others, until it is activated again.
register_activation_hook( __FILE__, function () {
	$build = json_decode( wp_remote_retrieve_body( wp_remote_get( FRACTIONAL_EMBED_HOST . '/embed/v1/manifest.json' ) ), true );
	isset( $build['release'], $build['integrity'] ) || wp_die( esc_html( 'No host answers at ' . FRACTIONAL_EMBED_HOST ) );
	$base = FRACTIONAL_EMBED_HOST . "/embed/{$build['release']}/";
	$urls = array_map( fn( $file ) => $base . $file, array_keys( $build['integrity'] ) );
	update_option( 'fractional_embed', array( 'src' => "{$base}embed.js", 'integrity' => array_combine( $urls, $build['integrity'] ) ) );
} );

add_action( 'init', function () {
	wp_register_script( 'fractional-embed', get_option( 'fractional_embed', array( 'src' => false ) )['src'], array(), null, true );
	wp_register_style( 'fractional-embed', false );
	// Reserves their place, so that nothing moves when they arrive.
	wp_add_inline_style( 'fractional-embed', 'fractional-job-board { display: block; min-height: 56rem; }
		fractional-rate-calculator { display: block; min-height: 216em; } fractional-newsletter { display: block; min-height: 14em; }
		@media (max-width: 30em) { fractional-newsletter { min-height: 20em; } }' );
	$editor = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' );
	wp_register_script( 'fractional-embed-editor', plugins_url( 'editor.js', __FILE__ ), $editor );
	$render = fn( $given ) => '<div ' . get_block_wrapper_attributes() . '>' . fractional_embed_tag( $given['shows'], $given ) . '</div>';
	register_block_type( __DIR__, array( 'render_callback' => $render ) );
	foreach ( array_keys( FRACTIONAL_EMBED_TAGS ) as $shows ) add_shortcode( "fractional_$shows", fn( $given ) => fractional_embed_tag( $shows, (array) $given ) );
} );

function fractional_embed_tag( $shows, $given ) {
	wp_enqueue_script( 'fractional-embed' );
	wp_enqueue_style( 'fractional-embed' );
	$attributes = '';
	$given = array_filter( $given ) + ( 'calculator' === $shows ? array() : array( 'board' => 'demo' ) );
	$known = array_intersect_key( $given, array_flip( FRACTIONAL_EMBED_ATTRIBUTES ) );
	foreach ( $known as $name => $value ) $attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	return sprintf( '<fractional-%1$s%2$s></fractional-%1$s>', FRACTIONAL_EMBED_TAGS[ $shows ], $attributes );
}

// A module with its hash, and before it an import map with the hashes of the modules that it loads.
add_filter( 'script_loader_tag', function ( $tag, $handle, $src ) {
	if ( 'fractional-embed' !== $handle ) return $tag;
	$integrity = get_option( 'fractional_embed' )['integrity'];
	$script = array( 'type' => 'module', 'src' => $src, 'integrity' => $integrity[ $src ], 'crossorigin' => 'anonymous' );
	return wp_get_inline_script_tag( wp_json_encode( compact( 'integrity' ) ), array( 'type' => 'importmap' ) ) . wp_get_script_tag( $script );
}, 10, 3 );
