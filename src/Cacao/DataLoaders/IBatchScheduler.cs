namespace Cacao;

/// <summary>Decides when the keys that data loaders collected are loaded: once every resolver of a level has asked.</summary>
public interface IBatchScheduler
{
    /// <summary>Makes a loader known, so that its cache can be cleared between the fields of a mutation.</summary>
    internal void Register(IDataLoader loader);

    /// <summary>Runs <paramref name="dispatch"/> when nobody can add keys any more for now.</summary>
    internal void Schedule(Func<Task> dispatch);

    /// <summary>Runs <paramref name="publish"/>, which wakes resolvers inline; what they schedule waits until all of them ran.</summary>
    internal void Publish(Action publish);
}
