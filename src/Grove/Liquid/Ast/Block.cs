using System.Collections;
using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary>Statements in a row. The one place where statements are executed, counted and their failures located.</summary>
internal sealed class Block(Statement[] statements) : IReadOnlyList<Statement>
{
    public static readonly Block Empty = new([]);

    public int Count => statements.Length;

    public bool IsBlank { get; } = Array.TrueForAll(statements, statement => statement.IsBlank);

    public Statement this[int index] => statements[index];

    /// <summary>The same statements without texts, for a block that holds nothing but white space.</summary>
    public Block WithoutText() => new([.. statements.Where(statement => statement is not TextStatement)]);

    public ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.EnterBlock();
        var awaited = false;
        var index = 0;
        try
        {
            for (; index < statements.Length; index++)
            {
                context.IncrementSteps();
                var step = statements[index].WriteToAsync(writer, encoder, context);
                if (!step.IsCompletedSuccessfully)
                {
                    awaited = true;
                    return Awaited(step, index, writer, encoder, context);
                }

                if (step.Result is not Completion.Normal and var completion)
                {
                    return new(completion);
                }
            }
        }
        catch (Exception failure) when (statements[index].CanLocate(failure))
        {
            throw statements[index].Locate(failure);
        }
        finally
        {
            if (!awaited)
            {
                context.LeaveBlock();
            }
        }

        return default;
    }

    public IEnumerator<Statement> GetEnumerator() => ((IEnumerable<Statement>)statements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private async ValueTask<Completion> Awaited(ValueTask<Completion> step, int index, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        try
        {
            while (true)
            {
                if (await step is not Completion.Normal and var completion)
                {
                    return completion;
                }

                if (++index == statements.Length)
                {
                    return Completion.Normal;
                }

                context.IncrementSteps();
                step = statements[index].WriteToAsync(writer, encoder, context);
            }
        }
        catch (Exception failure) when (statements[index].CanLocate(failure))
        {
            throw statements[index].Locate(failure);
        }
        finally
        {
            context.LeaveBlock();
        }
    }
}
