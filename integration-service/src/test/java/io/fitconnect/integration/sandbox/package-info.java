@NullMarked
package io.fitconnect.integration.sandbox;

import org.jspecify.annotations.NullMarked;
