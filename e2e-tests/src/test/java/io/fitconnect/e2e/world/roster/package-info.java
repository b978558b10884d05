@NullMarked
package io.fitconnect.e2e.world.roster;

import org.jspecify.annotations.NullMarked;
