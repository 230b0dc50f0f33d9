namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>How long before its start a work has to be announced: 7 days, temporary work 24 hours, unless configured otherwise.</summary>
public sealed class NoticePeriods
{
    private readonly TimeSpan _planned;
    private readonly TimeSpan _temporary;

    internal NoticePeriods(NoticeSettings settings)
        => (_planned, _temporary) = (TimeSpan.FromDays(settings.PlannedDays), TimeSpan.FromHours(settings.TemporaryHours));

    internal TimeSpan Of(PlannedWorkKind kind) => kind == PlannedWorkKind.Planned ? _planned : _temporary;

    /// <summary>Whether that is later than planned work has to be announced.</summary>
    internal bool IsShort(DateTime announcedAt, DateTime startsAt) => startsAt - announcedAt < _planned;

    internal void Ensure(PlannedWorkKind kind, DateTime announcedAt, DateTime startsAt)
    {
        var required = Of(kind);
        if (startsAt - announcedAt < required)
        {
            throw new NoticeTooShortException(kind, required, startsAt - announcedAt, announcedAt + required);
        }
    }
}
