package io.fitconnect.integration.imports;

import java.util.List;

/**
 * What a sender may know about an import.
 *
 * @param activities in the order of the file
 * @param ownPush    whether the asking client is the one that handed it in; a vendor that is not does not see
 *                   through whom the file came before
 */
public record ImportReport(Import entry, List<Activity> activities, boolean ownPush) {

    static ImportReport of(Import entry, List<Activity> activities, Sender viewer) {
        return new ImportReport(
                entry, activities, !viewer.isVendor() || entry.clientId().equals(viewer.clientId()));
    }
}
