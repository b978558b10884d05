/** Where administrators get initial access tokens. */
@NullMarked
package io.fitconnect.auth.clientregistration.web;

import org.jspecify.annotations.NullMarked;
