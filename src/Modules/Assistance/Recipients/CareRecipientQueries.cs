using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.PersonalData;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Recipients;

[QueryType]
public static class CareRecipientQueries
{
    /// <summary>The recipients of all teams, also those whose care has ended.</summary>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareRecipient>>]
    [UseSorting<ImpersonalSort<CareRecipient>>]
    public static IQueryable<CareRecipient> GetCareRecipients(AssistanceDb db) => db.Recipients.AsNoTracking();

    /// <summary>The recipients, found and sorted by name, phone, address and needs as well; for those who may see these.</summary>
    [Authorize(Policies.ReadPersonalData)]
    [UsePaging(ConnectionName = "CareRecipients")]
    [UseProjection]
    [UseFiltering<DirectoryFilter<CareRecipient>>]
    [UseSorting<DirectorySort<CareRecipient>>]
    public static IQueryable<CareRecipient> GetCareRecipientDirectory(AssistanceDb db) => db.Recipients.AsNoTracking();

    /// <summary>The recipients whose next visit was due before a day and has not happened.</summary>
    /// <param name="asOf">The local day; left out: today. Who is due on this very day is not overdue yet.</param>
    /// <param name="db">The tables.</param>
    /// <param name="calendar">Knows the local day.</param>
    /// <param name="clock">Knows the time.</param>
    [Authorize(Policies.ReadCareRecipients)]
    [UsePaging(ConnectionName = "CareRecipients")]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<CareRecipient>>]
    [UseSorting<ImpersonalSort<CareRecipient>>]
    public static IQueryable<CareRecipient> GetOverdueCareRecipients(
        DateOnly? asOf, AssistanceDb db, LocalCalendar calendar, TimeProvider clock)
        => db.Recipients.AsNoTracking().OverdueOn(asOf ?? calendar.Today(clock));

    /// <summary>One recipient; null when there is none.</summary>
    public static Task<CareRecipient?> GetCareRecipientAsync(
        [ID<CareRecipient>] long id, CareRecipientByIdDataLoader recipients, ISelection selection, CancellationToken cancellationToken)
        => recipients.Select(selection).LoadAsync(id, cancellationToken);
}
