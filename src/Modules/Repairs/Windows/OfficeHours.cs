using System.Globalization;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.ProtectedTimes;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Windows;

/// <summary>"八小时"之内: on working days, office hours protect government offices and residents from work at short notice.</summary>
public sealed class OfficeHours
{
    private readonly OfficeHoursSettings _settings;
    private readonly LocalCalendar _calendar;
    private readonly string _name;

    internal OfficeHours(OfficeHoursSettings settings, LocalCalendar calendar)
    {
        (_settings, _calendar) = (settings, calendar);
        _name = string.Create(CultureInfo.InvariantCulture, $"“八小时”之内 {settings.From:HH:mm}–{settings.To:HH:mm}");
    }

    /// <summary>Residents are those of residential communities and of villages.</summary>
    internal static bool Protect(Community community)
        => community.Kind is CommunityKind.GovernmentOffice or CommunityKind.Community or CommunityKind.Village;

    /// <summary>The office hours that protect these communities and overlap the span.</summary>
    internal IEnumerable<ProtectedTime> Find(IEnumerable<Community> communities, DateTime from, DateTime to)
    {
        long[] ids = [.. communities.Where(Protect).Select(community => community.Id)];
        if (ids.Length == 0)
        {
            yield break;
        }

        for (var number = _calendar.DayOf(from).DayNumber; number <= _calendar.DayOf(to).DayNumber; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            var (startsAt, endsAt) = (_calendar.MomentOf(day, _settings.From), _calendar.MomentOf(day, _settings.To));
            if (!_settings.IsWorkingDay(day) || startsAt >= to || endsAt <= from)
            {
                continue;
            }

            foreach (var id in ids)
            {
                yield return new ProtectedTime(id, ProtectionReason.OfficeHours, _name, startsAt, endsAt);
            }
        }
    }
}
