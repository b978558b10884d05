/** Vendors' applications, in SQL. */
@NullMarked
package io.fitconnect.auth.vendorapp.persistence;

import org.jspecify.annotations.NullMarked;
