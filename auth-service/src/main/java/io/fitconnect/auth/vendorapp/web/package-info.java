/** The API of vendors' applications. */
@NullMarked
package io.fitconnect.auth.vendorapp.web;

import org.jspecify.annotations.NullMarked;
