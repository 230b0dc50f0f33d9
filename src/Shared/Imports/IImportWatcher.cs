namespace ServiceTeams.Shared.Imports;

/// <summary>Is told how an import goes.</summary>
public interface IImportWatcher
{
    /// <summary>Something in the file is wrong.</summary>
    void Refused(BookProblem problem);

    /// <summary>How far it is.</summary>
    /// <param name="writing">Whether rows are being written; before that they are only checked.</param>
    /// <param name="rows">How many rows of the file were read.</param>
    /// <param name="part">How much of the file that is, from 0 to 1.</param>
    void Advanced(bool writing, long rows, double part);
}
