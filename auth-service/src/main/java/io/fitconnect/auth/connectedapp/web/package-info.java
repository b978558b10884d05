/** Connected applications, as a page and for the app. */
@NullMarked
package io.fitconnect.auth.connectedapp.web;

import org.jspecify.annotations.NullMarked;
