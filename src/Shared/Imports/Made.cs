using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Shared.Imports;

/// <summary>What became of a row: a thing, made by its own rules, without its key.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
/// <param name="Thing">The thing.</param>
/// <param name="Service">What to tell when it is a finished service; its key follows when the thing has one.</param>
public sealed record Made<T>(T Thing, ServiceDelivered? Service = null);
