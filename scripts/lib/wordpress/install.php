<?php
// php install.php <site>: what the installer's form does, with an administrator whose password is "secret".
$database = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'WP_DATABASE' ) );
$database->query( 'CREATE DATABASE wordpress' );
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'WP_URL' ), PHP_URL_HOST );
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
// There is nobody to write to, and no mail server.
function wp_new_blog_notification() {}
wp_install( 'Operators', 'admin', 'admin@example.org', true, '', 'secret' );
