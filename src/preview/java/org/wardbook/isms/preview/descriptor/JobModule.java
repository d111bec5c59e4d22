package org.wardbook.isms.preview.descriptor;

/**
 * A {@code <job-config>}: the bean that runs and when. One of {@code cron} and {@code intervalMillis} is set; the other
 * is empty or 0.
 */
public record JobModule(String key, String name, String bean, boolean oncePerCluster, String cron,
                        long intervalMillis) {

    static JobModule of(Tag tag) {
        Tag job = tag.needChild("job");
        Tag schedule = tag.needChild("schedule");
        String cron = schedule.get("cron-expression");
        int interval = schedule.number("repeat-interval", 0);
        if (cron.isEmpty() == (interval == 0)) {
            throw schedule.fault("needs either a cron-expression or a repeat-interval in milliseconds");
        }
        schedule.number("jitterSecs", 0);
        schedule.number("repeat-count", 0);
        schedule.done();
        JobModule module = new JobModule(tag.need("key"), tag.need("name"), job.need("key"),
            job.flag("perClusterJob", false), cron, interval);
        job.flag("clusteredOnly", false);
        job.done();
        tag.child("managed").ifPresent(JobModule::managed);
        tag.done();
        return module;
    }

    private static void managed(Tag tag) {
        tag.flag("editable", false);
        tag.flag("keepingHistory", false);
        tag.flag("canRunAdhoc", false);
        tag.flag("canDisable", false);
        tag.done();
    }
}
