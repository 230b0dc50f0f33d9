using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Slots;

/// <summary>From when to when a slot lasts on its day.</summary>
internal sealed record SlotHours(DayPeriod Period, TimeOnly From, TimeOnly To)
{
    private static readonly TimeOnly s_noon = new(12, 0);
    private static readonly TimeOnly s_evening = new(18, 0);

    /// <summary>The hours that are meant when only the part of the day is named.</summary>
    public static SlotHours Of(DayPeriod period, TimeOnly? from = null, TimeOnly? to = null)
    {
        var (usualFrom, usualTo) = period switch
        {
            DayPeriod.Morning => (new TimeOnly(9, 0), new TimeOnly(11, 0)),
            DayPeriod.Afternoon => (new TimeOnly(14, 0), new TimeOnly(16, 0)),
            _ => (new TimeOnly(19, 0), new TimeOnly(20, 30)),
        };
        var hours = new SlotHours(period, from ?? usualFrom, to ?? usualTo);
        if (hours.To <= hours.From)
        {
            throw new InvalidValueException("to", $"must be after {hours.From:HH\\:mm}, not {hours.To:HH\\:mm}");
        }

        return PeriodOf(hours.From) == period
            ? hours
            : throw new InvalidValueException("from", $"{hours.From:HH\\:mm} is not {period}");
    }

    private static DayPeriod PeriodOf(TimeOnly time)
        => time < s_noon ? DayPeriod.Morning : time < s_evening ? DayPeriod.Afternoon : DayPeriod.Evening;
}
