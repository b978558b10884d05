/**
 * Which web pages of other origins may call the API from a browser: those of a list, never all. Services set no such
 * headers; what they set is dropped. The sign-in pages are never opened to scripts of other origins.
 */
@NullMarked
package io.fitconnect.gateway.cors;

import org.jspecify.annotations.NullMarked;
