@NullMarked
package io.fitconnect.integration.rawfile.persistence;

import org.jspecify.annotations.NullMarked;
