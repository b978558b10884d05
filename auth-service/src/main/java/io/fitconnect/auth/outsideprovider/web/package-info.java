/** The way to outside providers and back. */
@NullMarked
package io.fitconnect.auth.outsideprovider.web;

import org.jspecify.annotations.NullMarked;
