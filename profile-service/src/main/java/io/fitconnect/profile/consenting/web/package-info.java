/** Consents of the athlete who signed in. */
@NullMarked
package io.fitconnect.profile.consenting.web;

import org.jspecify.annotations.NullMarked;
