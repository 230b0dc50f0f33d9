namespace Modules.Tests.Outreach;

/// <summary>What slots and waiting lists promise, said in plain lists: the tests compare the product with it.</summary>
internal sealed class WaitingListModel
{
    private int _lastNumber;

    public List<Slot> Slots { get; } = [];

    public List<Session> Sessions { get; } = [];

    private IEnumerable<Session> Waiting => Sessions.Where(session => session.Waiting).OrderBy(session => session.Number);

    public void Ask(Session session)
    {
        Sessions.Add(session);
        JoinIfNothingIsFree(session);
    }

    public string? Schedule(Session session, Slot slot)
    {
        if (session.Status != "REQUESTED")
        {
            return "ILLEGAL_MOVE";
        }

        if (session.Capacity > slot.Seats)
        {
            return "SLOT_DOES_NOT_FIT";
        }

        if (slot.Free == 0)
        {
            return "SLOT_TAKEN";
        }

        Give(slot, session);
        JoinThoseWithoutHope();
        return null;
    }

    public string? Leave(Session session, string status)
    {
        if (session.Status != "REQUESTED" && (session.Status != "SCHEDULED" || status == "DECLINED"))
        {
            return "ILLEGAL_MOVE";
        }

        var freed = session.Slot;
        (session.Status, session.Waiting) = (status, false);
        if (freed is not null)
        {
            freed.Taken--;
            MoveUp();
        }

        return null;
    }

    public string? ChangePlaces(Slot slot, int places)
    {
        if (places < slot.Taken)
        {
            return "SLOT_PLACES_TAKEN";
        }

        slot.Places = places;
        MoveUp();
        JoinThoseWithoutHope();
        return null;
    }

    public void Offer(IEnumerable<Slot> slots)
    {
        Slots.AddRange(slots);
        MoveUp();
    }

    public int? PositionOf(Session session) => session.Waiting ? Waiting.ToList().IndexOf(session) + 1 : null;

    private void MoveUp()
    {
        foreach (var session in Waiting.ToList())
        {
            if (Slots.Where(slot => slot.Free > 0 && session.Wants(slot)).MinBy(slot => (slot.Day, slot.Period)) is { } slot)
            {
                Give(slot, session);
            }
        }
    }

    private void JoinThoseWithoutHope()
    {
        foreach (var session in Sessions.Where(session => session.Status == "REQUESTED" && !session.Waiting))
        {
            JoinIfNothingIsFree(session);
        }
    }

    private void JoinIfNothingIsFree(Session session)
    {
        if (!Slots.Any(slot => slot.Free > 0 && session.Wants(slot)))
        {
            (session.Waiting, session.Number) = (true, ++_lastNumber);
        }
    }

    private static void Give(Slot slot, Session session)
    {
        slot.Taken++;
        (session.Status, session.Waiting, session.Slot) = ("SCHEDULED", false, slot);
    }

    internal sealed class Slot(string id, DateOnly day, int period, int places, int seats)
    {
        public string Id { get; } = id;

        public DateOnly Day { get; } = day;

        public int Period { get; } = period;

        public int Places { get; set; } = places;

        public int Seats { get; } = seats;

        public int Taken { get; set; }

        public int Free => Places - Taken;
    }

    internal sealed class Session(DateOnly from, DateOnly to, int? period, int capacity)
    {
        public string Id { get; set; } = "";

        public DateOnly From { get; } = from;

        public DateOnly To { get; } = to;

        public int? Period { get; } = period;

        public int Capacity { get; } = capacity;

        public string Status { get; set; } = "REQUESTED";

        public bool Waiting { get; set; }

        public int? Number { get; set; }

        public Slot? Slot { get; set; }

        public bool Wants(Slot slot)
            => slot.Day >= From && slot.Day <= To && (Period ?? slot.Period) == slot.Period && Capacity <= slot.Seats;
    }
}
