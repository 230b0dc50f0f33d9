using System.Text;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Shared.Imports;

/// <summary>What to take over, how, and in whose name.</summary>
/// <param name="File">The file.</param>
/// <param name="Encoding">Its encoding; null: UTF-8, or what its byte order mark says.</param>
/// <param name="Mode">What happens to the good rows when there are bad ones.</param>
/// <param name="Signature">Who takes it over, and when.</param>
/// <param name="Watcher">Is told how far it is and what is wrong.</param>
public sealed record ImportRequest(string File, Encoding? Encoding, ImportMode Mode, Signature Signature, IImportWatcher Watcher);
