@NullMarked
package io.fitconnect.integration.pushhealth;

import org.jspecify.annotations.NullMarked;
