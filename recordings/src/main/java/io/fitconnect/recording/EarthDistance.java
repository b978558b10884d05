package io.fitconnect.recording;

/**
 * Length of the way between two positions on the ground, heights left out.
 *
 * <p>Up to 10 km the step is taken on the WGS 84 ellipsoid by its radii of curvature at the mean latitude (NIMA TR8350.2,
 * chapter 4): within 0.01 % for the steps of a recording, where a sphere errs by up to 0.3 %. Longer steps go along the great
 * circle by the haversine formula (Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984).
 */
final class EarthDistance {

    private static final double EQUATORIAL_RADIUS_METERS = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.006_694_379_990_14;
    private static final double MEAN_RADIUS_METERS = 6_371_008.8;
    private static final double LOCAL_METERS = 10_000;

    private EarthDistance() {}

    /** Metres between two positions in degrees. */
    static double meters(double latitude1, double longitude1, double latitude2, double longitude2) {
        double phi1 = Math.toRadians(latitude1);
        double phi2 = Math.toRadians(latitude2);
        double deltaPhi = phi2 - phi1;
        double deltaLambda = Math.toRadians(Math.IEEEremainder(longitude2 - longitude1, 360));
        double local = onEllipsoid((phi1 + phi2) / 2, deltaPhi, deltaLambda);
        return local <= LOCAL_METERS ? local : haversine(phi1, phi2, deltaPhi, deltaLambda);
    }

    private static double onEllipsoid(double phi, double deltaPhi, double deltaLambda) {
        double cosine = Math.cos(phi);
        double w = 1 - ECCENTRICITY_SQUARED * (1 - cosine * cosine);
        double meridian = EQUATORIAL_RADIUS_METERS * (1 - ECCENTRICITY_SQUARED) / (w * Math.sqrt(w));
        double transverse = EQUATORIAL_RADIUS_METERS / Math.sqrt(w);
        double north = meridian * deltaPhi;
        double east = transverse * cosine * deltaLambda;
        return Math.sqrt(north * north + east * east);
    }

    private static double haversine(double phi1, double phi2, double deltaPhi, double deltaLambda) {
        double north = Math.sin(deltaPhi / 2);
        double east = Math.sin(deltaLambda / 2);
        double h = north * north + Math.cos(phi1) * Math.cos(phi2) * east * east;
        return 2 * MEAN_RADIUS_METERS * Math.asin(Math.sqrt(Math.min(1, h)));
    }
}
