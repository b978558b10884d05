@NullMarked
package io.fitconnect.e2e.world.season;

import org.jspecify.annotations.NullMarked;
