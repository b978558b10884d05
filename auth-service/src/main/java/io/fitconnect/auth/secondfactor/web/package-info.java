/** The page of the second factor. */
@NullMarked
package io.fitconnect.auth.secondfactor.web;

import org.jspecify.annotations.NullMarked;
