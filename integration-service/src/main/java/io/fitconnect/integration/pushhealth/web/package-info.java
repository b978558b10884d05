/** Where a vendor reads how pushes fare. */
@NullMarked
package io.fitconnect.integration.pushhealth.web;

import org.jspecify.annotations.NullMarked;
