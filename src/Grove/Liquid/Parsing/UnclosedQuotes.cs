namespace Fluid.Parsing;

/// <summary>Finds where quotes end, and remembers where none does: a text of many stray quotes is still read in one go.</summary>
internal sealed class UnclosedQuotes
{
    private int _noSingleFrom = int.MaxValue;
    private int _noDoubleFrom = int.MaxValue;

    /// <summary>The position of the quote that closes the one at <paramref name="open"/>, or -1.</summary>
    public int EndOf(string text, int open)
    {
        ref var none = ref text[open] == '"' ? ref _noDoubleFrom : ref _noSingleFrom;
        if (open >= none)
        {
            return -1;
        }

        var close = text.IndexOf(text[open], open + 1);
        if (close < 0)
        {
            none = open;
        }

        return close;
    }
}
