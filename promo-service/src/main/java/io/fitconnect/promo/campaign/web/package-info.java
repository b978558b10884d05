/** Campaigns for editors, and the offer that an athlete is shown. */
@NullMarked
package io.fitconnect.promo.campaign.web;

import org.jspecify.annotations.NullMarked;
