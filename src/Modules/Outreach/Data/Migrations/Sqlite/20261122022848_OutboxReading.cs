using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Outreach.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OutboxReading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Attempts",
                table: "outreach_Outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                table: "outreach_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Lease",
                table: "outreach_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ParkedAt",
                table: "outreach_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReadAt",
                table: "outreach_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "outreach_Outbox",
                type: "TEXT",
                maxLength: 1000,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<DateTime>(
                name: "RetriedAt",
                table: "outreach_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetriedBy",
                table: "outreach_Outbox",
                type: "TEXT",
                maxLength: 200,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<DateTime>(
                name: "WrittenAt",
                table: "outreach_Outbox",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Outbox_Parked",
                table: "outreach_Outbox",
                column: "ParkedAt",
                filter: "[ParkedAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_outreach_Outbox_Waiting",
                table: "outreach_Outbox",
                column: "Id",
                filter: "[ReadAt] IS NULL AND [ParkedAt] IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_outreach_Outbox_Parked",
                table: "outreach_Outbox");

            migrationBuilder.DropIndex(
                name: "IX_outreach_Outbox_Waiting",
                table: "outreach_Outbox");

            migrationBuilder.DropColumn(
                name: "Attempts",
                table: "outreach_Outbox");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "outreach_Outbox");

            migrationBuilder.DropColumn(
                name: "Lease",
                table: "outreach_Outbox");

            migrationBuilder.DropColumn(
                name: "ParkedAt",
                table: "outreach_Outbox");

            migrationBuilder.DropColumn(
                name: "ReadAt",
                table: "outreach_Outbox");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "outreach_Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedAt",
                table: "outreach_Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedBy",
                table: "outreach_Outbox");

            migrationBuilder.DropColumn(
                name: "WrittenAt",
                table: "outreach_Outbox");
        }
    }
}
