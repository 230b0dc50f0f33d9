namespace ServiceTeams.Assistance.Recipients;

/// <summary>Who waits for a visit longer than the cadence allows.</summary>
internal static class Overdue
{
    /// <summary>Recipients whose due day lies before this day. Who is not under care any more has none.</summary>
    public static IQueryable<CareRecipient> OverdueOn(this IQueryable<CareRecipient> recipients, DateOnly day)
        => recipients.Where(recipient => recipient.NextDueOn < day);
}
