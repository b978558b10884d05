@NullMarked
package io.fitconnect.auth.vendorapp;

import org.jspecify.annotations.NullMarked;
