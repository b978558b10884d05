/** How public clients name themselves. */
@NullMarked
package io.fitconnect.auth.client.web;

import org.jspecify.annotations.NullMarked;
