namespace ServiceTeams.Shared.Errors;

/// <summary>Someone else changed the thing first. A slice derives one for each kind of thing.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
/// <param name="current">The thing as it is now.</param>
public abstract class ConflictException<T>(T current)
    : DomainException("CONFLICT", $"This {typeof(T).Name} was changed meanwhile. Look at what it is now and decide again.")
    where T : class
{
    /// <summary>The thing as it is now.</summary>
    public T Current { get; } = current;
}
