namespace ServiceTeams.Shared.Agenda;

/// <summary>What a member can be booked for.</summary>
[UnionType("Booking")]
public interface IBooking;
