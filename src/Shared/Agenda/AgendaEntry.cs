namespace ServiceTeams.Shared.Agenda;

/// <summary>One thing that a member is booked for.</summary>
public sealed class AgendaEntry
{
    /// <summary>Whose entry it is.</summary>
    [GraphQLIgnore]
    public required long MemberId { get; init; }

    /// <summary>When the member is needed; of a day without an hour: when that local day begins.</summary>
    public required DateTime StartsAt { get; init; }

    /// <summary>Until when; null: nobody knows yet, or a day without an hour.</summary>
    public DateTime? EndsAt { get; init; }

    /// <summary>Whether it is for some time of that local day, before or after whatever else the day brings.</summary>
    public bool WholeDay { get; init; }

    /// <summary>What the member is booked for.</summary>
    public required IBooking Booking { get; init; }
}
