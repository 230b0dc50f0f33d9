using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Watching;

/// <summary>A row whose changes clients watch: each change that is saved leaves a <see cref="ChangeNotice"/>, in the same transaction.</summary>
public interface IWatched : IEntity;
