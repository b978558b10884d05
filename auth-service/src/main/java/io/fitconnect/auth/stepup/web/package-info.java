/** The page where a signed-in person confirms to be the owner. */
@NullMarked
package io.fitconnect.auth.stepup.web;

import org.jspecify.annotations.NullMarked;
