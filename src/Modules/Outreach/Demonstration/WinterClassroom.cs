using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Outreach.Slots;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Demonstration;

/// <summary>
/// The classrooms in the winter holidays of 2015, as they were booked in August 2014: almost out. 3 places of 60 are free, and the schools
/// that want other days wait.
/// </summary>
internal sealed class WinterClassroom
{
    private const string Desk = "demo-outreach";
    private const string Host = "demo-host";
    private const int Classrooms = 2;
    private const int Seats = 45;
    private const int MembersOfLesson = 2;

    private static readonly (DateOnly From, DateOnly To) s_holidays = (new DateOnly(2015, 2, 2), new DateOnly(2015, 2, 27));
    private static readonly (DateOnly From, DateOnly To) s_springFestival = (new DateOnly(2015, 2, 18), new DateOnly(2015, 2, 24));

    // What stays free: one place each.
    private static readonly (DateOnly Day, DayPeriod Period)[] s_free =
    [
        (new DateOnly(2015, 2, 16), DayPeriod.Afternoon), (new DateOnly(2015, 2, 17), DayPeriod.Morning),
        (new DateOnly(2015, 2, 27), DayPeriod.Afternoon),
    ];

    // What those want who wait, in their order; null: any part of the day.
    private static readonly (DateOnly From, DateOnly To, DayPeriod? Period)[] s_waiting =
    [
        (new DateOnly(2015, 2, 2), new DateOnly(2015, 2, 6), null),
        (new DateOnly(2015, 2, 9), new DateOnly(2015, 2, 13), DayPeriod.Morning),
        (new DateOnly(2015, 2, 4), new DateOnly(2015, 2, 4), null),
        (new DateOnly(2015, 2, 9), new DateOnly(2015, 2, 17), DayPeriod.Evening),
        (new DateOnly(2015, 2, 2), new DateOnly(2015, 2, 13), DayPeriod.Afternoon),
    ];

    private readonly DemonstrationPlace _home;
    private readonly DemonstrationPlace[] _hosts;
    private readonly LocalCalendar _calendar;

    public WinterClassroom(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        (_home, _calendar) = (places[0], calendar);
        _hosts = [.. places.Where(place => place.Community.Kind is CommunityKind.School or CommunityKind.Community)];
        Calendar = new TeamCalendar(_home.TeamId, SessionKind.SafetyClassroom);
        Offer = SlotOffer.Make(
            _home.TeamId,
            SessionKind.SafetyClassroom,
            s_holidays,
            day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && (day < s_springFestival.From || day > s_springFestival.To),
            [SlotHours.Of(DayPeriod.Morning), SlotHours.Of(DayPeriod.Afternoon)],
            Classrooms,
            Seats,
            calendar,
            new Signature(Desk, calendar.MomentOf(new DateOnly(2014, 8, 1), new TimeOnly(9, 0))));
    }

    public TeamCalendar Calendar { get; }

    public SlotOffer Offer { get; }

    /// <summary>The bookings, when the slots have their keys.</summary>
    public IEnumerable<OutreachSession> Book()
    {
        var number = 0;
        foreach (var (i, slot) in Offer.Slots.Index())
        {
            var places = s_free.Contains((slot.Day, slot.Period)) ? Classrooms - 1 : Classrooms;
            for (var place = 0; place < places; place++)
            {
                yield return Book(slot, number++, firstMember: MembersOfLesson * ((Classrooms * i) + place));
            }
        }

        foreach (var (from, to, period) in s_waiting)
        {
            var asked = AskedAt(number);
            var session = Ask(number++, from, to, period);
            session.Wait(Calendar.NextWaitingNumber(), new Signature(Host, asked));
            yield return session;
        }
    }

    private OutreachSession Book(OutreachSlot slot, int number, int firstMember)
    {
        var session = Ask(number, slot.Day, slot.Day, slot.Period);
        var scheduled = AskedAt(number).AddHours(3);

        // Who holds every eighth lesson is not decided yet.
        long[] members = number % 8 == 7
            ? []
            : [.. Enumerable.Range(firstMember, MembersOfLesson).Select(i => _home.MemberIds[i % _home.MemberIds.Count])];
        session.Schedule(SessionTime.In(slot), members, scheduled, new Signature(Desk, scheduled));
        return session;
    }

    private OutreachSession Ask(int number, DateOnly from, DateOnly to, DayPeriod? period) => OutreachSession.Request(
        new SessionRequest(
            SessionKind.SafetyClassroom,
            _hosts[number * 3 % _hosts.Length].Community.Id,
            _home.TeamId,
            from,
            to,
            AskedAt(number),
            30 + number * 7 % 16,
            SessionTopics.MethodsOf(SessionKind.SafetyClassroom),
            period,
            SessionTopics.Of(SessionKind.SafetyClassroom),
            InventedHosts.Name(100 + number),
            InventedHosts.Phone(100 + number)),
        _calendar,
        new Signature(Host, AskedAt(number)));

    // Nine hours apart, from 4 to 27 August.
    private DateTime AskedAt(int number) => _calendar.MomentOf(new DateOnly(2014, 8, 4), new TimeOnly(8, 0)).AddHours(9 * number);
}
