/** The tables of campaigns, of what people were shown, and of the facts that segments ask. */
@NullMarked
package io.fitconnect.promo.campaign.persistence;

import org.jspecify.annotations.NullMarked;
