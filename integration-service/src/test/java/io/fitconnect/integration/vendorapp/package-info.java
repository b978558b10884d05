@NullMarked
package io.fitconnect.integration.vendorapp;

import org.jspecify.annotations.NullMarked;
