using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;

namespace ServiceTeams.Events.Sites;

/// <summary>The way to plan something at a site.</summary>
internal static class SiteHold
{
    /// <summary>The site, with its event held until the transaction ends and open for planning.</summary>
    public static async Task<ProtectedSite> HoldSiteAsync(this EventsDb db, long id, CancellationToken cancellationToken)
    {
        var eventId = await db.Sites.Where(site => site.Id == id)
            .Select(site => (long?)site.MajorEventId)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new ProtectedSiteNotFoundException(id);
        var majorEvent = await db.HoldEventAsync(eventId, cancellationToken);
        majorEvent.EnsureOpen();

        // Read only now: whoever withdraws it holds the event, too.
        return await db.Sites.FirstAsync(site => site.Id == id, cancellationToken);
    }
}
